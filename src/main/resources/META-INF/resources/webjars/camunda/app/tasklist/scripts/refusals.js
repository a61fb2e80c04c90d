// A refusal stays in view until it is closed; it goes with the task it belongs to.

window.addEventListener('hashchange', () => {
  document.querySelectorAll('.notifications .alert-danger .close').forEach(button => button.click());
});
