/**
 * Opens a popover under its anchor, or above it where there is more room, as wide as the anchor. The top layer keeps
 * it clear of scrolled parents and dialogs. `onOutside` is called when the member presses anywhere else.
 */
export function openBelow(popup: HTMLElement, anchor: HTMLElement, onOutside: () => void): void {
  popup.showPopover();
  const box = anchor.getBoundingClientRect();
  const below = innerHeight - box.bottom;
  const above = below < 240 && box.top > below;
  popup.style.width = `${box.width}px`;
  popup.style.left = `${box.left}px`;
  popup.style.top = above ? 'auto' : `${box.bottom + 4}px`;
  popup.style.bottom = above ? `${innerHeight - box.top + 4}px` : 'auto';
  popup.style.maxHeight = `${(above ? box.top : below) - 12}px`;
  closeOutside(popup, anchor, onOutside);
}

/** Opens a popover with its corner at a point, moved so that all of it is on the screen. */
export function openAt(popup: HTMLElement, x: number, y: number, onOutside: () => void): void {
  popup.showPopover();
  const { width, height } = popup.getBoundingClientRect();
  popup.style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`;
  popup.style.top = `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`;
  closeOutside(popup, popup, onOutside);
}

function closeOutside(popup: HTMLElement, anchor: HTMLElement, onOutside: () => void): void {
  const stop = new AbortController();
  const pressed = (event: Event) => {
    const target = event.target as Node;
    if (!popup.contains(target) && !anchor.contains(target)) onOutside();
  };
  document.addEventListener('pointerdown', pressed, { signal: stop.signal });
  popup.addEventListener(
    'toggle',
    (event) => {
      if ((event as ToggleEvent).newState === 'closed') stop.abort();
    },
    { signal: stop.signal },
  );
}
