// Keeps what was typed in this browser until it is saved: a session may end, or a
// battery. Other pages of the desk do not see it.

export function keepHere(form) {
  const offer = document.querySelector("[data-unsaved]");
  const place = `heco-desk:${location.pathname}`;
  const fields = [...form.querySelectorAll("[name^='text-']")];

  function keptTexts() {
    try {
      return JSON.parse(localStorage.getItem(place)) ?? {};
    } catch {
      return {}; // No storage in this browser, or not what was stored here.
    }
  }

  const saved = (field) => form.elements[field.name.replace("text-", "was-")].value;
  // A phone leaves a space behind each word; the site keeps none at the ends.
  const differ = (one, other) => one.trim() !== other.trim();

  function keep() {
    const typed = fields.filter((field) => differ(field.value, saved(field)));
    const texts = Object.fromEntries(typed.map((field) => [field.name, field.value]));
    try {
      localStorage.setItem(place, JSON.stringify(texts));
    } catch {
      // Full or forbidden: the texts are still sent while they are written.
    }
  }

  const before = keptTexts();
  const unsaved = fields.filter((field) => {
    const text = before[field.name];
    return typeof text === "string" && differ(text, saved(field)) && !field.readOnly;
  });
  // A form that was refused shows what was typed; any other has lost it.
  const waiting = unsaved.filter((field) => differ(before[field.name], field.value));
  offer.hidden = waiting.length === 0;
  if (unsaved.length === 0) localStorage.removeItem(place);

  offer.querySelector("[data-restore]").addEventListener("click", () => {
    for (const field of waiting) {
      field.value = before[field.name];
      field.dispatchEvent(new CustomEvent("filled", { bubbles: true }));
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    offer.hidden = true;
    form.dispatchEvent(new CustomEvent("show", { detail: waiting[0] }));
  });
  offer.querySelector("[data-forget]").addEventListener("click", () => {
    localStorage.removeItem(place);
    offer.hidden = true;
  });
  for (const name of ["input", "desk-saved"]) {
    form.addEventListener(name, () => {
      if (offer.hidden) keep();
    });
  }
}
