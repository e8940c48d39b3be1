/** A regression tree: nodes `[feature, threshold, left, right]`, left where the value is at most the threshold. */
export interface Tree {
  /** A child that is negative is a leaf: `~child` is its number. A tree without nodes is its first leaf. */
  nodes: (readonly [feature: number, threshold: number, left: number, right: number])[];
  leaves: number[];
}

/** A learned score as a weights file holds it: a weighted sum of features, and trees for what a sum cannot say. */
export interface ModelWeights {
  /** What it was learned on, when, and how well it did. */
  about?: Record<string, unknown>;
  /** By feature, in the order of the rows that are scored. */
  linear: Readonly<Record<string, number>>;
  trees: readonly Tree[];
}

const models = new WeakMap<ModelWeights, Model>();

/** Weights ready to score rows of features. */
export class Model {
  readonly #linear: Float64Array;
  readonly #roots: number[] = [];
  /** All trees' nodes in flat arrays. */
  readonly #features: Uint16Array;
  readonly #thresholds: Float64Array;
  readonly #left: Int32Array;
  readonly #right: Int32Array;
  readonly #leaves: Float64Array;

  /** The model of some weights: one for all who ask, as every library has the same. */
  static of(weights: ModelWeights, features: readonly string[]): Model {
    const known = models.get(weights);
    if (known) return known;
    const model = new Model(weights, features);
    models.set(weights, model);
    return model;
  }

  /**
   * @param features what the rows to be scored hold.
   * @throws {Error} when the weights were learned for other features.
   */
  constructor({ linear, trees }: ModelWeights, features: readonly string[]) {
    if (Object.keys(linear).join() !== features.join()) {
      throw new Error(
        'the weights were learned for other features than the code computes: run `train` again',
      );
    }
    this.#linear = Float64Array.from(Object.values(linear));
    const nodes = trees.flatMap((tree) => tree.nodes);
    this.#features = Uint16Array.from(nodes, ([feature]) => feature);
    this.#thresholds = Float64Array.from(nodes, ([, threshold]) => threshold);
    this.#left = new Int32Array(nodes.length);
    this.#right = new Int32Array(nodes.length);
    this.#leaves = Float64Array.from(trees.flatMap(({ leaves }) => leaves));
    let node = 0;
    let leaf = 0;
    for (const tree of trees) {
      const [firstNode, firstLeaf] = [node, leaf];
      const move = (child: number) => (child < 0 ? ~(firstLeaf + ~child) : firstNode + child);
      this.#roots.push(move(tree.nodes.length === 0 ? -1 : 0));
      for (const [, , left, right] of tree.nodes) {
        this.#left[node] = move(left);
        this.#right[node] = move(right);
        node++;
      }
      leaf += tree.leaves.length;
    }
  }

  /** The score of one row of features. */
  score(row: ArrayLike<number>): number {
    let sum = 0;
    for (let at = 0; at < this.#linear.length; at++) sum += this.#linear[at]! * row[at]!;
    for (const root of this.#roots) {
      let node = root;
      while (node >= 0) {
        node =
          row[this.#features[node]!]! <= this.#thresholds[node]! ? this.#left[node]! : this.#right[node]!;
      }
      sum += this.#leaves[~node]!;
    }
    return sum;
  }
}

/** Weights that know nothing: every row scores 0. */
export function untrained(features: readonly string[]): ModelWeights {
  return { linear: Object.fromEntries(features.map((feature) => [feature, 0])), trees: [] };
}
