// Bold words and links are seen as such, not as tags. The field behind stays what is
// sent, and what is shown where there is no script.

const ALLOWED = ["B", "STRONG", "I", "EM", "CODE", "ABBR", "ACRONYM", "A", "BR"];
const LETTERS = { B: "b", STRONG: "b", I: "i", EM: "i" };

export function editMarks(form, field) {
  const row = field.closest("[data-row]");
  const source = row.querySelector(".desk-text");
  const surface = document.createElement("div");
  for (const name of ["lang", "dir", "aria-describedby"]) {
    surface.setAttribute(name, field.getAttribute(name));
  }
  surface.className = "desk-surface";
  surface.contentEditable = String(!field.readOnly);
  surface.spellcheck = true;
  surface.setAttribute("role", "textbox");
  surface.setAttribute("aria-multiline", "true");
  surface.setAttribute("aria-labelledby", `${field.id}-for`);
  if (field.readOnly) surface.setAttribute("aria-readonly", "true");

  const read = () => surface.replaceChildren(...fromFragment(field.value));
  const write = () => {
    field.value = toFragment(surface);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  read();
  field.hidden = true;
  field.after(surface);
  row.querySelector("[data-marks-hint]")?.setAttribute("hidden", "");
  field.addEventListener("noted", () => {
    row.querySelector("[data-marks-hint]")?.setAttribute("hidden", "");
    surface.toggleAttribute("aria-invalid", field.hasAttribute("aria-invalid"));
  });
  field.addEventListener("filled", read);
  surface.addEventListener("input", (event) => {
    event.stopPropagation();
    write();
  });
  surface.addEventListener("paste", (event) => {
    event.preventDefault();
    const text = event.clipboardData.getData("text/plain").replace(/\s+/g, " ");
    document.execCommand("insertText", false, text);
  });
  surface.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (source.querySelector("br")) document.execCommand("insertLineBreak");
      return;
    }
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const letter = event.key.toLowerCase();
    if (letter !== "b" && letter !== "i") return;
    event.preventDefault();
    const mark = marks.find((one) => LETTERS[one.tagName] === letter);
    if (mark) toggle(mark);
  });

  function toggle(mark) {
    const chosen = getSelection();
    if (chosen.rangeCount === 0 || !surface.contains(chosen.anchorNode)) return ask();
    const range = chosen.getRangeAt(0);
    const around = closest(range.commonAncestorContainer, mark, surface);
    if (around) {
      around.replaceWith(...around.childNodes);
    } else if (range.collapsed) {
      return ask();
    } else {
      const made = mark.cloneNode(false);
      made.removeAttribute("class");
      made.append(range.extractContents());
      for (const inner of made.querySelectorAll(mark.tagName)) inner.replaceWith(...inner.childNodes);
      // A link has one place: taken again, it moves here.
      if (mark.dataset.link) {
        const old = surface.querySelector(`[data-link="${mark.dataset.link}"]`);
        old?.replaceWith(...old.childNodes);
      }
      range.insertNode(made);
      chosen.selectAllChildren(made);
    }
    surface.normalize();
    write();
    return undefined;
  }

  function ask() {
    const status = form.querySelector("[data-status]");
    if (status) status.textContent = form.dataset.select;
    surface.focus();
  }

  const marks = unique([...source.querySelectorAll(ALLOWED.join(","))]);
  if (field.readOnly) return;
  const bar = document.createElement("div");
  bar.className = "desk-marks";
  bar.setAttribute("role", "group");
  for (const mark of marks) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "desk-mark";
    const sample = mark.cloneNode(true);
    sample.removeAttribute("id");
    button.append(sample);
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => toggle(mark));
    bar.append(button);
  }
  bar.setAttribute("aria-labelledby", `${field.id}-label`);
  surface.before(bar);
}

function unique(found) {
  const seen = new Set();
  return found.filter((one) => {
    if (one.tagName === "BR") return false;
    const name = `${one.tagName} ${one.dataset.link ?? ""}`;
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}

function closest(node, mark, limit) {
  for (let one = node; one && one !== limit; one = one.parentNode) {
    const same = one.tagName === mark.tagName;
    if (same && (one.dataset.link ?? "") === (mark.dataset.link ?? "")) return one;
  }
  return null;
}

function fromFragment(text) {
  const parsed = new DOMParser().parseFromString(text, "text/html");
  return [...parsed.body.childNodes].flatMap(copy);
}

function copy(node) {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.data)];
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const inner = [...node.childNodes].flatMap(copy);
  if (!ALLOWED.includes(node.tagName)) return inner;
  const made = document.createElement(node.tagName);
  if (node.tagName === "A") made.dataset.link = node.id;
  made.append(...inner);
  return [made];
}

function toFragment(node) {
  return [...node.childNodes].map((one) => {
    if (one.nodeType === Node.TEXT_NODE) return escaped(one.data);
    if (one.nodeType !== Node.ELEMENT_NODE) return "";
    if (one.tagName === "BR") return one === node.lastChild ? "" : "<br/>";
    const inner = toFragment(one);
    if (!ALLOWED.includes(one.tagName) || (one.tagName === "A" && !one.dataset.link)) {
      return inner;
    }
    const name = one.tagName.toLowerCase();
    const id = one.tagName === "A" ? ` id="${escaped(one.dataset.link)}"` : "";
    return `<${name}${id}>${inner}</${name}>`;
  }).join("");
}

function escaped(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
