// The translators' desk. Without this the form works whole: it is sent with a button.
import { beside } from "./beside.js";
import { keepHere } from "./keeping.js";
import { editMarks } from "./marks.js";
import { saveAsWritten } from "./saving.js";
import { talk } from "./talking.js";
import { walk } from "./walking.js";

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

form.classList.add("desk-form--ready");
document.querySelector("[data-tools]").hidden = false;
for (const field of form.querySelectorAll("[data-marked]")) editMarks(form, field);
keepHere(form);
const save = saveAsWritten(form);
walk(form, save);
beside(form);
talk(form);
