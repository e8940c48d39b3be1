import { fileURLToPath } from 'node:url';
import { readFolder } from '../article/readers/folder.ts';

/** The folder of the articles that ship with the bot. */
const FOLDER = fileURLToPath(new URL('../../corpus/', import.meta.url));

/** Reads the shipped corpus; faulty files are reported and the rest is there. */
export const readCorpus = () => readFolder(FOLDER);
