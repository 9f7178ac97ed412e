// Shows, while somebody writes, how long a post is and how it will appear. The server
// counts: so what is shown is what will be decided.
const PAUSE = 250;
const form = document.querySelector("[data-look]");
const count = document.querySelector("[data-count]");
const faults = document.querySelector("[data-faults]");
const preview = document.querySelector("[data-preview]");
let waiting;
let last = 0;

async function look() {
  const turn = ++last;
  try {
    const answer = await fetch(form.dataset.look, {
      method: "POST",
      body: new FormData(form),
    });
    if (!answer.ok || answer.redirected || turn !== last) return;
    const now = await answer.json();
    count.textContent = `${now.count} / ${now.most}`;
    count.classList.toggle("channels-count--over", now.over > 0);
    preview.innerHTML = now.html;
    said(now.faults);
  } catch {
    // No connection for a moment: the next letter tries again.
  }
}

function said(words) {
  const lines = words.map((one) => {
    const line = document.createElement("p");
    line.className = "channels-fault";
    line.textContent = one;
    return line;
  });
  faults.replaceChildren(...lines);
}

function soon() {
  clearTimeout(waiting);
  waiting = setTimeout(look, PAUSE);
}

form?.addEventListener("input", soon);
form?.addEventListener("change", soon);
