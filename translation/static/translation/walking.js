// From text to text: by keys, or one at a time. The choice is remembered here.

const ONE = "heco-desk-one";

function remembered() {
  try {
    return localStorage.getItem(ONE);
  } catch {
    return null;
  }
}

export function walk(form, save) {
  const rows = [...form.querySelectorAll("[data-row]")];
  const toggle = document.querySelector("[data-walk]");
  const steps = form.querySelector("[data-steps]");
  const mayWrite = form.querySelector("[name=action]") !== null;
  const narrow = matchMedia("(max-width: 40rem)").matches;
  const stored = remembered();
  let one = false;
  let current = 0;

  const fieldOf = (row) => row.querySelector("[name^='text-']");
  const isOpen = (row) =>
    fieldOf(row).value.trim() === "" || row.querySelector(".desk-note input") !== null;

  function focus(row) {
    const field = row.querySelector("[contenteditable]") ?? fieldOf(row);
    field.focus({ preventScroll: true });
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    row.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
  }

  function show(index, moveFocus = true) {
    if (index < 0 || index >= rows.length) return;
    current = index;
    for (const [place, row] of rows.entries()) row.hidden = one && place !== index;
    if (moveFocus) focus(rows[index]);
  }

  function next(onlyOpen) {
    const after = rows.slice(current + 1).findIndex((row) => !onlyOpen || isOpen(row));
    if (after >= 0) return show(current + 1 + after);
    const first = onlyOpen ? rows.findIndex(isOpen) : -1;
    if (first >= 0 && first !== current) return show(first);
    return onlyOpen ? form.querySelector("[name=action]").focus() : undefined;
  }

  function setOne(on) {
    one = on;
    toggle.setAttribute("aria-pressed", String(on));
    if (steps) steps.hidden = !on;
    form.classList.toggle("desk-form--one", on);
    show(current, false);
  }

  toggle.addEventListener("click", () => {
    setOne(!one);
    try {
      localStorage.setItem(ONE, one ? "1" : "0");
    } catch {
      // Not remembered in this browser; the button still works.
    }
    focus(rows[current]);
  });

  const act = {
    on: () => {
      save();
      next(mayWrite);
    },
    down: () => next(false),
    up: () => show(current - 1),
    keep: (row) => {
      for (const tick of row.querySelectorAll(".desk-note input")) tick.checked = true;
      save();
      next(true);
    },
    copy: (row) => put(fieldOf(row), row.querySelector("[data-fragment]").dataset.fragment),
    take: (row, number) => row.querySelectorAll("[data-use]")[number]?.click(),
  };

  form.addEventListener("focusin", (event) => {
    const index = rows.indexOf(event.target.closest("[data-row]"));
    if (index >= 0) current = index;
  });
  form.addEventListener("keydown", (event) => {
    const row = event.target.closest("[data-row]");
    const name = keyName(event);
    if (!row || !name) return;
    event.preventDefault();
    if (name.startsWith("take")) act.take(row, Number(name.at(-1)) - 1);
    else act[name](row);
  });
  form.addEventListener("click", (event) => {
    const use = event.target.closest("[data-use]");
    if (!use) return;
    const row = use.closest("[data-row]");
    put(fieldOf(row), use.dataset.use);
    focus(row);
  });
  form.addEventListener("show", (event) => {
    show(rows.indexOf(event.detail.closest("[data-row]")));
  });
  form.querySelector("[data-back]")?.addEventListener("click", act.up);
  form.querySelector("[data-on]")?.addEventListener("click", act.on);
  current = Math.max(0, rows.findIndex((row) => row.matches(".desk-row--error") || isOpen(row)));
  setOne(stored === null ? narrow : stored === "1");
}

function put(field, text) {
  if (field.readOnly) return;
  field.value = text;
  field.dispatchEvent(new CustomEvent("filled", { bubbles: true }));
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function keyName(event) {
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter") return "on";
  if (!event.altKey || event.ctrlKey || event.metaKey) return "";
  const digit = event.code.match(/^Digit([1-3])$/);
  if (digit) return `take${digit[1]}`;
  return { ArrowDown: "down", ArrowUp: "up", KeyK: "keep", KeyC: "copy" }[event.code] ?? "";
}
