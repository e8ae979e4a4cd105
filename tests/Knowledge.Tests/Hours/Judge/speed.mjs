// Standard input: one expression of opening_hours a line. Standard output: for each, microseconds to read it, and to say the state now and the next change; the fastest of several batches.
import { createInterface } from 'node:readline';
import OpeningHours from 'opening_hours';

const place = { lat: 47.9, lon: 1.9, address: { country_code: 'fr', state: 'Centre-Val de Loire' } };
const monday = new Date(2026, 2, 23, 10, 0);
const fastest = call => {
  let best = Infinity;
  for (let batch = 0; batch < 8; batch++) {
    const start = performance.now();
    for (let i = 0; i < 150; i++) call();
    best = Math.min(best, (performance.now() - start) * 1000 / 150);
  }
  return best;
};

for await (const hours of createInterface({ input: process.stdin })) {
  const read = new OpeningHours(hours, place);
  console.log(JSON.stringify([fastest(() => new OpeningHours(hours, place)), fastest(() => [read.getState(monday), read.getNextChange(monday)])]));
}
