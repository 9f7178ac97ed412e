// Renews how far a guide is while it is made; when it is made, the page is fetched
// again, for its files have changed. Without this script the page renews itself.
const EVERY = 2000;
const box = document.querySelector("[data-progress]");

async function renew() {
  try {
    const answer = await fetch(box.dataset.progress);
    // Logged out meanwhile, or no longer allowed to look: let the page say so.
    if (answer.redirected || !answer.ok) {
      location.reload();
      return;
    }
    const now = await answer.json();
    if (box.innerHTML !== now.html) box.innerHTML = now.html;
    if (!now.live) {
      location.reload();
      return;
    }
  } catch {
    // No connection for a moment: the next turn tries again.
  }
  setTimeout(renew, EVERY);
}

if (box?.hasAttribute("data-live")) setTimeout(renew, EVERY);
