type Child = Node | string | number | null | undefined | false;
type Listener = (event: never) => void;
type Attributes = Record<string, string | number | boolean | null | undefined | Listener>;

/**
 * Makes an element. A function under `onclick`, `onkeydown` and the like becomes a listener, `true` an attribute
 * without a value, and false, null and undefined leave the attribute out. Strings among the children become text, so
 * nothing a message says is ever read as HTML.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Child | Child[])[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value as EventListener);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value != null) made.setAttribute(name, String(value));
  }
  append(made, children);
  return made;
}

/** Appends children, leaving out those that are null, undefined or false. */
export function append(parent: Element, children: (Child | Child[])[]): void {
  for (const child of children.flat()) {
    if (child !== null && child !== undefined && child !== false) parent.append(child as Node | string);
  }
}

/** Replaces what is inside `parent`. */
export function fill(parent: Element, ...children: (Child | Child[])[]): void {
  parent.replaceChildren();
  append(parent, children);
}

let lastId = 0;

/** An id that no other element of the page has, for labels and descriptions. */
export function uniqueId(prefix: string): string {
  lastId += 1;
  return `${prefix}-${lastId}`;
}
