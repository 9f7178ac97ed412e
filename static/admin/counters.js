/* How many characters are left, under every field that has a limit.

   The limit of the browser is lifted, because it cuts pasted text without a word; the
   server says what is too long, and nothing typed is lost. */

const NEAR = 20;
const PATIENCE = 1000;
const counters = new Map();
const wordsOf = (name) => document.getElementById("heco-counters").dataset[name];

const voice = document.createElement("p");
voice.className = "w-sr-only";
voice.setAttribute("aria-live", "polite");
document.body.append(voice);

let patience;

/* Speaks after a pause, and only near the limit: a count at every key is noise. */
function announce(text) {
  clearTimeout(patience);
  patience = setTimeout(() => {
    voice.textContent = text;
  }, PATIENCE);
}

/* What a reader will see of a rich text: its letters, not its markup. */
function visibleText(field) {
  if (!field.matches("[data-draftail-input]")) {
    return field.value.replace(/\r\n?|\n/g, "\r\n");
  }
  try {
    const content = JSON.parse(field.value || "null");
    return (content?.blocks ?? []).map((block) => block.text).join(" ").trim();
  } catch {
    return field.value;
  }
}

function sentence(left) {
  const name = left < 0 ? "over" : "left";
  return wordsOf(name).replace("%s", Math.abs(left));
}

function update(field, spoken = false) {
  const { counter, limit } = counters.get(field);
  const left = limit - [...visibleText(field)].length;
  const text = sentence(left);
  if (counter.textContent === text) {
    return;
  }
  counter.textContent = text;
  counter.classList.toggle("heco-counter--near", left >= 0 && left <= NEAR);
  counter.classList.toggle("heco-counter--over", left < 0);
  if (spoken && left <= NEAR) {
    announce(text);
  }
}

function attach(field) {
  if (counters.has(field) || field.type === "number") {
    return;
  }
  const limit = Number(field.dataset.limit || field.getAttribute("maxlength"));
  if (!limit) {
    return;
  }
  field.removeAttribute("maxlength");
  const counter = document.createElement("span");
  counter.className = "heco-counter";
  counter.id = `${field.id || `field-${counters.size}`}-counter`;
  const shown = field.closest("[data-draftail-editor-wrapper]") ?? field;
  shown.after(counter);
  const described = field.getAttribute("aria-describedby");
  field.setAttribute("aria-describedby", [described, counter.id].filter(Boolean).join(" "));
  counters.set(field, { counter, limit });
  update(field);
}

const LIMITED =
  "#main input[maxlength], #main textarea[maxlength], #main [data-limit]";

function attachAll() {
  document.querySelectorAll(LIMITED).forEach(attach);
}

/* Rich text is kept in a hidden field that changes without an event. */
function refreshRichText() {
  for (const field of counters.keys()) {
    if (!field.isConnected) {
      counters.delete(field);
    } else if (field.matches("[data-draftail-input]")) {
      update(field, true);
    }
  }
}

/* Spelling is checked in the language of the page, not of the editor. */
function speakTheLanguageOfThePage() {
  const panel = document.querySelector("[data-heco-language]");
  panel?.closest("form")?.querySelectorAll("input, textarea, [contenteditable]").forEach((field) => {
    field.lang = panel.dataset.hecoLanguage;
  });
}

document.addEventListener("input", (event) => {
  if (counters.has(event.target)) {
    update(event.target, true);
  }
});
document.addEventListener("keyup", refreshRichText);
document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-heco-field]");
  const field = link && document.getElementById(`id_${link.dataset.hecoField}`);
  if (field) {
    event.preventDefault();
    field.scrollIntoView({ block: "center" });
    field.focus();
  }
});

let waiting = false;
new MutationObserver(() => {
  if (!waiting) {
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      attachAll();
      refreshRichText();
      speakTheLanguageOfThePage();
    });
  }
}).observe(document.getElementById("main") ?? document.body, {
  childList: true,
  subtree: true,
});
attachAll();
speakTheLanguageOfThePage();
