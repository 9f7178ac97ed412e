// Counts letters while a person writes, asks before unsaved texts are left, and keeps
// them in this browser until they are saved: a session may end, or a battery.
const form = document.querySelector(".desk-form");

function count(field) {
  const limit = Number(field.dataset.limit);
  const shown = document.querySelector(`[data-counter-for="${field.id}"]`);
  const length = [...field.value.trim()].length;
  shown.textContent = ` – ${length} / ${limit}`;
  shown.classList.toggle("desk-over", length > limit);
}

for (const field of form.querySelectorAll("[data-limit]")) {
  count(field);
  field.addEventListener("input", () => count(field));
}

let unsaved = form.querySelector(".desk-row--error") !== null;
form.addEventListener("input", () => {
  unsaved = true;
});
form.addEventListener("submit", () => {
  unsaved = false;
});
window.addEventListener("beforeunload", (event) => {
  if (unsaved) event.preventDefault();
});

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

function saved(field) {
  return form.elements[field.name.replace("text-", "was-")].value;
}

function keep() {
  const typed = fields.filter((field) => field.value !== saved(field));
  const texts = Object.fromEntries(typed.map((field) => [field.name, field.value]));
  try {
    localStorage.setItem(place, JSON.stringify(texts));
  } catch {
    // Full or forbidden: the form itself still asks before it is left.
  }
}

const before = keptTexts();
const unsavedFields = fields.filter((field) => {
  const text = before[field.name];
  return typeof text === "string" && text !== saved(field) && !field.readOnly;
});
// A form that was refused shows what was typed; any other has lost it.
const waiting = unsavedFields.filter((field) => before[field.name] !== field.value);
offer.hidden = waiting.length === 0;
if (unsavedFields.length === 0) localStorage.removeItem(place);
offer.querySelector("[data-restore]").addEventListener("click", () => {
  for (const field of waiting) {
    field.value = before[field.name];
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  offer.hidden = true;
  waiting[0].focus();
});
offer.querySelector("[data-forget]").addEventListener("click", () => {
  localStorage.removeItem(place);
  offer.hidden = true;
});
form.addEventListener("input", () => {
  if (offer.hidden) keep();
});
