// Renews the list of jobs until the last has ended. Focus stays where it was, and what
// changed is said once to those who listen instead of looking.
const EVERY = 2000;
const list = document.querySelector("[data-jobs]");
const status = document.querySelector("[data-status]");

function summary() {
  return list.querySelector("[data-summary]");
}

async function renew() {
  const before = summary().textContent.trim();
  try {
    const answer = await fetch(list.dataset.jobs);
    // Logged out meanwhile, or the languages are no longer mine: let the page say so.
    if (answer.redirected || !answer.ok) {
      location.reload();
      return;
    }
    const held = document.activeElement?.id;
    list.innerHTML = await answer.text();
    if (held) document.getElementById(held)?.focus();
  } catch {
    // No connection for a moment: the next turn tries again.
  }
  const after = summary().textContent.trim();
  if (after !== before) status.textContent = after;
  wait();
}

function wait() {
  if (summary().hasAttribute("data-open")) setTimeout(renew, EVERY);
}

wait();
