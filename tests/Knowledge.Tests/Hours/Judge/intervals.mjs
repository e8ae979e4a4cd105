// Standard input: one {hours, from, to} a line, local times. Standard output: for each, the intervals that opening_hours.js finds in the Loiret, neighbours of the same state joined.
import { createInterface } from 'node:readline';
import OpeningHours from 'opening_hours';

const place = { lat: 47.9, lon: 1.9, address: { country_code: 'fr', state: 'Centre-Val de Loire' } };
const two = n => String(n).padStart(2, '0');
const local = d => `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}T${two(d.getHours())}:${two(d.getMinutes())}`;

for await (const line of createInterface({ input: process.stdin })) {
  const { hours, from, to } = JSON.parse(line);
  const joined = [];
  for (const [start, end, unknown] of new OpeningHours(hours, place, { warnings_severity: 3 }).getOpenIntervals(new Date(from), new Date(to))) {
    const last = joined.at(-1);
    if (last && +last.end === +start && last.unknown === unknown) last.end = end;
    else joined.push({ start, end, unknown });
  }
  console.log(JSON.stringify(joined.map(i => `${local(i.start)}/${local(i.end)}${i.unknown ? '?' : ''}`)));
}
