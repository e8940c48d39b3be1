/** What the newest slope is of the average of slopes, as the method's authors advise. */
const NEWEST = 0.1;

/** Moves weights against their slopes, each by about the same length (Adam, Kingma and Ba 2015). */
export class Adam {
  readonly #rate: number;
  readonly #newest: number;
  readonly #momentum: Float64Array;
  readonly #variance: Float64Array;
  #steps = 0;

  /**
   * @param rate the length of a step.
   * @param newest what the newest slope's square is of the average of squares, 0 to 1.
   */
  constructor(size: number, rate: number, newest: number) {
    this.#rate = rate;
    this.#newest = newest;
    this.#momentum = new Float64Array(size);
    this.#variance = new Float64Array(size);
  }

  /** @param regularisation the pull of every weight towards zero, added to its slope. */
  step(weights: Float64Array, gradient: Float64Array, regularisation: number): void {
    const [momentum, variance, newest] = [this.#momentum, this.#variance, this.#newest];
    const step = ++this.#steps;
    for (let at = 0; at < weights.length; at++) {
      const slope = gradient[at]! + regularisation * weights[at]!;
      momentum[at] = (1 - NEWEST) * momentum[at]! + NEWEST * slope;
      variance[at] = (1 - newest) * variance[at]! + newest * slope * slope;
      const mean = momentum[at]! / (1 - (1 - NEWEST) ** step);
      weights[at]! -= (this.#rate * mean) / (Math.sqrt(variance[at]! / (1 - (1 - newest) ** step)) + 1e-8);
    }
  }
}
