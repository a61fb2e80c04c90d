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
