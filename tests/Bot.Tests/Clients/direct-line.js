// Microsoft's own Direct Line client talks to our server: argument 1 is its address, argument 2 a token.
global.XMLHttpRequest = require('xhr2');
global.WebSocket = require('ws');
const { DirectLine } = require('botframework-directlinejs');

const [domain, token] = process.argv.slice(2);
const line = new DirectLine({ domain, token, webSocket: true });
const seen = [];
let posted;

const done = () => {
  console.log(JSON.stringify({ posted, seen }));
  process.exit(0);
};

line.activity$.subscribe(activity => {
  seen.push({ id: activity.id, role: activity.from.role, text: activity.text, replyToId: activity.replyToId, client: activity.channelData && activity.channelData.clientActivityID });
  if (posted && activity.replyToId === posted) setTimeout(done, 200);
});
line.postActivity({ type: 'message', from: { id: 'forged' }, text: 'bonjour', channelData: { clientActivityID: 'c1' } }).subscribe(
  id => { posted = id; if (seen.some(a => a.replyToId === id)) setTimeout(done, 200); },
  error => { console.error(error); process.exit(1); });
setTimeout(() => { console.error('no answer', JSON.stringify(seen)); process.exit(1); }, 20000);
