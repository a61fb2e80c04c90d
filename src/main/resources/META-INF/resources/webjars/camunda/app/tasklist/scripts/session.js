// Signing in is the system's own page: whoever signs out here, or whose session has ended, is taken there.

function leave() {
  if (/^#!?\/login/u.test(location.hash)) {
    location.replace('/login?logout');
  }
}

window.addEventListener('hashchange', leave);
leave();
