import { Ending } from '../src/ending.ts';
import { createLog } from '../src/log.ts';

// Run as a process: ends in the way that its argument names, having said what it closed.
const ending = new Ending(createLog('info'));
const closes = (name: string) => async () => void process.stdout.write(`${name} closed\n`);
ending.before(closes('store'));
ending.before(closes('bot'));
switch (process.argv[2]) {
  case 'rejection':
    void Promise.reject(new Error('nobody catches this'));
    break;
  case 'exception':
    setTimeout(() => {
      throw new Error('nobody catches this');
    });
    break;
  case 'failing step':
    ending.before(() => Promise.reject(new Error('this cannot be closed')));
    void ending.end(0);
    break;
  case 'hanging step':
    ending.before(() => new Promise(() => {}));
    void ending.end(0);
    break;
  default:
    setTimeout(() => {}, 60_000);
    process.stdout.write('running\n');
}
