import { expect, it } from 'vitest';
import { knownFaults } from './audit.ts';

const url = 'https://github.com/advisories/GHSA-0000-0000-0000';
const report = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    parser: { name: 'parser', severity: 'high', via: [{ source: 1, title: 'It never ends', url }] },
    reader: { name: 'reader', severity: 'high', via: ['parser'] },
  },
});

it('names each known fault once, where it is, unless it is explained why it does not concern the bot', () => {
  expect(knownFaults(report)).toEqual([`parser: It never ends, ${url}`]);
  expect(knownFaults(report, { [url]: 'the bot never parses' })).toEqual([]);
});

it('tells a registry that knows of none from one that does not answer', () => {
  expect(knownFaults('{"auditReportVersion":2,"vulnerabilities":{}}')).toEqual([]);
  expect(knownFaults('{"message":"405 Method Not Allowed","statusCode":405}')).toBeUndefined();
});
