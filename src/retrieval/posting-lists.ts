import { withRoom } from './typed-arrays.ts';

/** The passages that have a term, in the order of their numbers, and how often: a view to be read at once. */
export interface Postings {
  passages: Int32Array;
  counts: Uint8Array;
  /** The list is `from` to `to - 1` of both. */
  from: number;
  to: number;
}

/** Where lists lie: pieces of memory that are never copied whole, so that growing never takes long. */
type Piece = Pick<Postings, 'passages' | 'counts'>;

/** Entries of the largest piece that lists share, 1.3 MB. */
const SHARED = 1 << 18;
/** Entries of the first one, 20 KB: a process holds a thousand small libraries as well as a few large ones. */
const FIRST_SHARED = 1 << 12;
/** Lists with room for more than this have a piece to themselves: of the largest shared ones little stays unused. */
const LARGEST_SHARED = SHARED >> 4;
/** A word that a passage has more often counts as this often: BM25 differs by less than 0.5%. */
const MOST = 255;

/**
 * Posting lists by term number, in typed arrays: few objects for the garbage collector however many terms,
 * five bytes an entry. A list that is full moves to a place of twice its size; its old place is used again.
 */
export class PostingLists {
  readonly #pieces: Piece[] = [];
  /** Numbers of pieces that are free to be replaced. */
  readonly #unused: number[] = [];
  /** The shared piece that is being filled, how far it is, and where it ends. */
  #open = -1;
  #filled = 0;
  #end = 0;
  /** By the logarithm of their size: free places, as piece and offset one after another. */
  readonly #free: number[][] = Array.from({ length: 32 }, () => []);
  /** By term: the place of its list, its room and its entries. */
  #piece = new Int32Array(1024);
  #offset = new Int32Array(1024);
  #room = new Int32Array(1024);
  #size = new Int32Array(1024);

  /** Number of passages that have a term. */
  size(term: number): number {
    return this.#size[term] ?? 0;
  }

  /** A term's list; it is valid until the next change. */
  of(term: number): Postings | undefined {
    if (this.size(term) === 0) return undefined;
    const { passages, counts } = this.#pieces[this.#piece[term]!]!;
    const from = this.#offset[term]!;
    return { passages, counts, from, to: from + this.#size[term]! };
  }

  /** Appends a passage, whose number is above all before, to a term's list. */
  append(term: number, passage: number, count: number): void {
    if (term >= this.#size.length) {
      this.#piece = withRoom(this.#piece, term + 1);
      this.#offset = withRoom(this.#offset, term + 1);
      this.#room = withRoom(this.#room, term + 1);
      this.#size = withRoom(this.#size, term + 1);
    }
    if (this.#size[term] === this.#room[term]) this.#enlarge(term);
    const { passages, counts } = this.#pieces[this.#piece[term]!]!;
    const at = this.#offset[term]! + this.#size[term]!++;
    passages[at] = passage;
    counts[at] = Math.min(count, MOST);
  }

  /** Takes the passages `from` to `to - 1` out of a term's list. */
  remove(term: number, from: number, to: number): void {
    const list = this.of(term);
    if (!list) return;
    const first = firstFrom(list, from);
    const behind = firstFrom(list, to);
    if (first === behind) return;
    list.passages.copyWithin(first, behind, list.to);
    list.counts.copyWithin(first, behind, list.to);
    this.#size[term]! -= behind - first;
    if (this.#size[term] === 0) this.#release(term);
  }

  #enlarge(term: number): void {
    const old = this.of(term);
    const room = Math.max(1, this.#room[term]! * 2);
    const [piece, offset] = this.#place(room);
    if (old) {
      const { passages, counts } = this.#pieces[piece]!;
      passages.set(old.passages.subarray(old.from, old.to), offset);
      counts.set(old.counts.subarray(old.from, old.to), offset);
      this.#release(term);
    }
    this.#piece[term] = piece;
    this.#offset[term] = offset;
    this.#room[term] = room;
  }

  /** A place for `room` entries, a power of two. */
  #place(room: number): [piece: number, offset: number] {
    if (room > LARGEST_SHARED) return [this.#newPiece(room), 0];
    const free = this.#free[Math.log2(room)]!;
    if (free.length > 0) {
      const offset = free.pop()!;
      return [free.pop()!, offset];
    }
    if (this.#filled + room > this.#end) {
      this.#end = Math.max(room, Math.min(SHARED, Math.max(FIRST_SHARED, this.#end * 2)));
      this.#open = this.#newPiece(this.#end);
      this.#filled = 0;
    }
    this.#filled += room;
    return [this.#open, this.#filled - room];
  }

  #newPiece(room: number): number {
    const number = this.#unused.pop() ?? this.#pieces.length;
    this.#pieces[number] = { passages: new Int32Array(room), counts: new Uint8Array(room) };
    return number;
  }

  /** Gives a term's place back. */
  #release(term: number): void {
    const piece = this.#piece[term]!;
    const room = this.#room[term]!;
    this.#room[term] = 0;
    if (room <= LARGEST_SHARED) this.#free[Math.log2(room)]!.push(piece, this.#offset[term]!);
    else {
      this.#pieces[piece] = { passages: new Int32Array(0), counts: new Uint8Array(0) };
      this.#unused.push(piece);
    }
  }
}

/** The place in a list of its first passage numbered `passage` or above; `to` when there is none. */
export function firstFrom({ passages, from, to }: Postings, passage: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passages[middle]! < passage) low = middle + 1;
    else high = middle;
  }
  return low;
}
