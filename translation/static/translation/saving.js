// Sends what was written a moment after it was, one message at a time.

const PAUSE = 1500;
const AGAIN = 10000;

export function saveAsWritten(form) {
  const fields = [...form.querySelectorAll("[name^='text-']")];
  const status = form.querySelector("[data-status]");
  let timer = 0;
  let sending = null;
  let leaving = false;

  const before = (field) => form.elements[field.name.replace("text-", "was-")];
  const isDirty = (field) => field.value.trim() !== before(field).value.trim();
  const ticked = () => [...form.querySelectorAll(".desk-note input:checked")];

  function say(name, text = "") {
    if (!status) return;
    status.dataset.state = name;
    status.textContent = text || form.dataset[name];
  }

  function message(dirty, ticks) {
    const data = new FormData();
    for (const name of ["csrfmiddlewaretoken", "version"]) {
      data.set(name, form.elements[name].value);
    }
    for (const field of dirty) {
      data.set(field.name, field.value);
      data.set(before(field).name, before(field).value);
    }
    for (const tick of ticks) data.append(tick.name, tick.value);
    return data;
  }

  function show(answer, sent) {
    form.elements.version.value = answer.version;
    form.querySelector("progress").value = answer.done;
    form.querySelector("#desk-left").textContent = answer.left;
    for (const [id, row] of Object.entries(answer.rows)) {
      const field = form.elements[`text-${id}`];
      const note = document.getElementById(`text-${id}-note`);
      const hadFocus = note.contains(document.activeElement);
      note.innerHTML = row.note;
      const refused = note.querySelector(".error-message") !== null;
      field.toggleAttribute("aria-invalid", refused);
      field.closest("[data-row]").classList.toggle("desk-row--error", refused);
      field.closest("[data-row]").dataset.state = row.state;
      if (!refused) {
        // What was written since stays, and is sent next.
        const untouched = !sent.has(id) || sent.get(id) === field.value;
        before(field).value = row.stored;
        if (untouched && field.value.trim() !== row.stored.trim()) {
          field.value = row.stored;
          field.dispatchEvent(new CustomEvent("filled", { bubbles: true }));
        }
      }
      field.dispatchEvent(new CustomEvent("noted", { bubbles: true }));
      if (hadFocus) form.dispatchEvent(new CustomEvent("show", { detail: field }));
    }
    const refused = form.querySelector(".desk-row--error") !== null;
    say(refused ? "waiting" : "saved");
    form.dispatchEvent(new CustomEvent("desk-saved"));
  }

  const isWaiting = (field) => isDirty(field) && field.dataset.refused !== field.value;

  async function send() {
    clearTimeout(timer);
    sending ??= deliver();
    try {
      await sending;
    } finally {
      sending = null;
    }
    const state = status?.dataset.state;
    const more = fields.some(isWaiting) || ticked().length > 0;
    if (state === "offline") later(AGAIN);
    else if (more && state !== "conflict" && state !== "ended") later(PAUSE);
  }

  async function deliver() {
    const dirty = fields.filter(isWaiting);
    const ticks = ticked();
    if (dirty.length === 0 && ticks.length === 0) return;
    say("saving");
    const sent = new Map(
      dirty.map((field) => [field.name.replace("text-", ""), field.value]),
    );
    try {
      const answer = await fetch(form.dataset.save, {
        method: "POST",
        body: message(dirty, ticks),
        redirect: "manual",
        headers: { "X-Requested-With": "XMLHttpRequest" },
      });
      if (answer.ok) {
        show(await answer.json(), sent);
        for (const field of dirty) {
          const bad = field.hasAttribute("aria-invalid");
          field.dataset.refused = bad ? sent.get(field.name.replace("text-", "")) : "";
        }
      } else if (answer.status === 409) {
        say("conflict", (await answer.json()).message);
      } else {
        const ended = answer.type === "opaqueredirect" || answer.status === 403;
        say(ended ? "ended" : "offline");
      }
    } catch {
      say("offline"); // No connection: tried again, and kept in this browser.
    }
  }

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(send, pause);
  }

  form.addEventListener("input", () => later(PAUSE));
  form.addEventListener("change", (event) => {
    if (event.target.closest(".desk-note")) later(0);
  });
  form.addEventListener("submit", async (event) => {
    clearTimeout(timer);
    if (sending) {
      // What is on its way is answered first, or it would look like somebody else's.
      event.preventDefault();
      const button = event.submitter;
      await sending;
      form.requestSubmit(button);
      return;
    }
    leaving = true;
  });
  window.addEventListener("beforeunload", (event) => {
    if (!leaving && fields.some(isDirty)) event.preventDefault();
  });
  return send;
}
