// In the demonstration time can be moved forward. The pages then have to reckon with that time as well, or a task that is
// overdue there would be shown as due next year. Elsewhere the address does not exist and the browser keeps its own time.

const MINUTE = 60_000;

async function ahead() {
  try {
    const answer = await fetch('/demonstration/clock', {redirect: 'error', signal: AbortSignal.timeout(3000)});
    const {now} = await answer.json();
    return Date.parse(now) - Date.now();
  } catch {
    return 0;
  }
}

function moveForward(difference) {
  const BrowserDate = Date;
  const now = () => BrowserDate.now() + difference;

  globalThis.Date = new Proxy(BrowserDate, {
    apply: () => new BrowserDate(now()).toString(),
    construct: (target, time, subclass) => Reflect.construct(target, time.length ? time : [now()], subclass),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name))
  });
}

const difference = await ahead();
if (difference > MINUTE) {
  moveForward(difference);
}
