// Counts letters while a person writes, and asks before unsaved texts are left.
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
