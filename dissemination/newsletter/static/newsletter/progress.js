// Renews the numbers of a sending while it moves. When what can be done has changed,
// the whole page is fetched, for its buttons have changed too.
const EVERY = 2000;
const box = document.querySelector("[data-progress]");
const languages = document.querySelector("[data-languages]");
const status = document.querySelector("[data-status]");

async function renew() {
  try {
    const answer = await fetch(box.dataset.progress);
    // Logged out meanwhile, or no longer allowed to look: let the page say so.
    if (answer.redirected || !answer.ok) {
      location.reload();
      return;
    }
    const now = await answer.json();
    if (now.screen !== box.dataset.screen) {
      reloadUnlessTyping();
    } else {
      box.innerHTML = now.html;
      languages.innerHTML = now.languages;
      said(now.summary);
    }
    if (!now.live) return;
  } catch {
    // No connection for a moment: the next turn tries again.
  }
  setTimeout(renew, EVERY);
}

// Nobody loses what they are typing into a form of the page.
function reloadUnlessTyping() {
  if (document.activeElement?.matches("input, textarea, select")) return;
  location.reload();
}

function said(words) {
  if (status.textContent !== words) status.textContent = words;
}

function count() {
  const seconds = box.querySelector("[data-seconds]");
  if (seconds) seconds.textContent = Math.max(0, Number(seconds.textContent) - 1);
}

if (box?.hasAttribute("data-live")) {
  setTimeout(renew, EVERY);
  setInterval(count, 1000);
}
