// Threads begin in JavaScript: Node 20 loads TypeScript in them only through a loader registered inside.
import { tsImport } from 'tsx/esm/api';

await tsImport('./worker.ts', import.meta.url);
