// The preview beside the texts; a text chosen in it opens where it is written.

const words = (text) => text.replace(/\s+/g, " ").trim();

export function beside(form) {
  const button = document.querySelector("[data-beside]");
  const pane = document.querySelector("[data-pane]");
  const frame = pane.querySelector("iframe");

  function open(event) {
    const rows = [...form.querySelectorAll("[data-row]")];
    event.preventDefault();
    for (let one = event.target; one && one.tagName !== "BODY"; one = one.parentElement) {
      const text = words(one.textContent);
      const row = text && rows.find((each) => textsOf(each).includes(text));
      if (row) {
        form.dispatchEvent(
          new CustomEvent("show", { detail: row.querySelector("[name^='text-']") }),
        );
        return;
      }
    }
  }

  function textsOf(row) {
    const field = row.querySelector("[name^='text-']");
    const surface = row.querySelector(".desk-surface");
    const written = surface ? surface.textContent : field.value;
    return [words(written), words(row.querySelector(".desk-text").textContent)];
  }

  frame.addEventListener("load", () => {
    frame.contentDocument?.addEventListener("click", open, true);
  });
  button.addEventListener("click", () => {
    pane.hidden = !pane.hidden;
    button.setAttribute("aria-pressed", String(!pane.hidden));
    pane.parentElement.classList.toggle("desk-desk--beside", !pane.hidden);
    if (!pane.hidden) frame.src = frame.dataset.src;
  });
  form.addEventListener("desk-saved", () => {
    if (pane.hidden) return;
    const top = frame.contentWindow?.scrollY ?? 0;
    frame.addEventListener("load", () => frame.contentWindow.scrollTo(0, top), { once: true });
    frame.contentWindow?.location.reload();
  });
}
