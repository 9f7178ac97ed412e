// Copies a text with one press. Without this script, or where a browser forbids it, the
// texts can be marked and copied by hand.
const said = document.querySelector("[data-said]");

async function copy(button) {
  const field = document.getElementById(button.dataset.copy);
  try {
    await navigator.clipboard.writeText(field.value);
    said.textContent = "";
    said.textContent = said.dataset.copied;
    button.textContent = said.dataset.copied;
  } catch {
    field.focus();
    field.select();
  }
}

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", () => copy(button));
}
