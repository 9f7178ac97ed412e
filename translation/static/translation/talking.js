// Opens what is said of a text, and its history, beside the form instead of in its place.

export function talk(form) {
  const dialog = document.querySelector("[data-dialog]");
  const place = dialog.querySelector("[data-fragment]");
  let row = null;

  async function load(address, options = {}) {
    const answer = await fetch(address, {
      ...options,
      redirect: "manual",
      headers: { "X-Requested-With": "XMLHttpRequest" },
    });
    const known = answer.ok || answer.status === 400 || answer.status === 409;
    if (!known) throw new Error(`The desk answered ${answer.status}.`);
    place.innerHTML = await answer.text();
    takeOver(place.querySelector("[data-talk]"));
  }

  // A text that was put back from the history stands in the form as well.
  function takeOver(part) {
    const field = row.querySelector("[name^='text-']");
    const before = form.elements[field.name.replace("text-", "was-")];
    row.querySelector("[data-talk-count]").textContent =
      part.dataset.open === "0" ? "" : `(${part.dataset.open})`;
    if (part.dataset.stored === before.value) return;
    const untouched = field.value === before.value;
    before.value = part.dataset.stored;
    if (!untouched) return;
    form.elements.version.value = part.dataset.version;
    field.value = part.dataset.stored;
    field.dispatchEvent(new CustomEvent("filled", { bubbles: true }));
  }

  form.addEventListener("click", async (event) => {
    const link = event.target.closest("[data-talk-link]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    row = link.closest("[data-row]");
    try {
      await load(`${link.href}?fragment=1`);
      dialog.showModal();
    } catch {
      location.assign(link.href); // The page of the text says what is wrong.
    }
  });

  dialog.addEventListener("submit", async (event) => {
    const sent = event.target;
    if (sent.method === "dialog") return;
    event.preventDefault();
    try {
      await load(sent.getAttribute("action"), {
        method: "POST",
        body: new FormData(sent, event.submitter),
      });
      place.querySelector("[role=status], [role=alert]")?.scrollIntoView();
    } catch {
      const note = document.createElement("p");
      note.setAttribute("role", "alert");
      note.textContent = form.dataset.failed; // What was typed stays in its field.
      sent.prepend(note);
    }
  });
}
