// The address asked for may name a task behind its #, which only the browser knows: signing in must not lose it.
const signIn = document.getElementById('sign-in');
if (signIn && location.hash) {
  signIn.action += location.hash;
}

// What htmx sends carries the same proof of origin as a form.
document.addEventListener('htmx:configRequest', (event) => {
  const header = document.querySelector('meta[name="csrf-header"]');
  const token = document.querySelector('meta[name="csrf-token"]');
  if (header && token) {
    event.detail.headers[header.content] = token.content;
  }
});

// A list that was opened in the head of the page closes as soon as something else is wanted.
document.addEventListener('click', (event) => {
  document.querySelectorAll('.masthead details[open]').forEach((list) => {
    if (!list.contains(event.target)) {
      list.open = false;
    }
  });
});

// A one-time code behind the # of a link never reaches a server's log.
const appraisalCode = document.getElementById('appraisal-code');
if (appraisalCode && location.hash) {
  appraisalCode.value = decodeURIComponent(location.hash.slice(1));
}

// How many names are picked so far; what is too many the server says.
document.querySelectorAll('.pick-count').forEach((count) => {
  const form = count.closest('form');
  const show = () => {
    const picked = form.querySelectorAll('.pick input:checked').length;
    count.textContent = `已选 ${picked} 人，最多选 ${count.dataset.most} 人`;
    count.classList.toggle('over', picked > Number(count.dataset.most));
  };
  count.hidden = false;
  form.addEventListener('change', show);
  show();
});
