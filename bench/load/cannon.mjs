// node cannon.mjs REQUESTS.json URL RATE SECONDS CONNECTIONS
// Sends prepared requests over and over at a steady rate, by autocannon, and prints what it measured as JSON. See outside.ts.
import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';

const [file, url, rate, duration, connections] = process.argv.slice(2);
const requests = JSON.parse(readFileSync(file, 'utf8'));
const result = await autocannon({
  url,
  requests,
  connections: Number(connections),
  overallRate: Number(rate),
  duration: Number(duration),
  timeout: 30,
});
const { latency, errors, timeouts, non2xx } = result;
process.stdout.write(
  JSON.stringify({
    sent: result['2xx'] + non2xx,
    seconds: result.duration,
    ok: result['2xx'],
    non2xx,
    errors,
    timeouts,
    p50: latency.p50,
    p99: latency.p99,
    max: latency.max,
  }),
);
