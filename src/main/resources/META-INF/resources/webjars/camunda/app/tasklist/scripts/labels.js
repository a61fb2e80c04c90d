// The web applications start while their labels are still on the way, unless the browser has kept them from an earlier visit, and
// what they write before the labels arrive stays as it is. So the labels are put where an earlier visit would have left them.

const STORE = 'camunda-web';
const LANGUAGE = 'zh-CN';

async function keepLabels() {
  const base = document.querySelector('base');
  const folder = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
  const answer = await fetch(`${folder}${LANGUAGE}.json`, {signal: AbortSignal.timeout(5000)});
  if (answer.ok) {
    const kept = JSON.parse(localStorage.getItem(STORE) ?? '{}');
    kept[`${folder}_locales_data_${LANGUAGE}_${window.bust}`] = await answer.text();
    localStorage.setItem(STORE, JSON.stringify(kept));
  }
}

// without them the applications start all the same
await keepLabels().catch(reason => console.warn('The labels could not be kept', reason));
