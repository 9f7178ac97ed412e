/** What a page gains where scripts run. Nothing on the site needs it. */

/** A menu closes when the reader looks elsewhere or presses Escape. */
function closeMenus(except) {
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    if (!menu.contains(except)) menu.open = false;
  }
}

document.addEventListener("click", (event) => closeMenus(event.target));
document.addEventListener("focusin", (event) => closeMenus(event.target));
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const menu = event.target.closest("details[data-menu][open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

/** A place on the map and its line in the list light up together. */
function twins(link) {
  return [...document.querySelectorAll(".map__place, .places a")].filter(
    (other) => other.getAttribute("href") === link.getAttribute("href"),
  );
}

function light(event, on) {
  const link = event.target.closest?.(".map__place, .places a");
  if (!link) return;
  for (const twin of twins(link)) {
    (twin.closest(".places li") ?? twin).classList.toggle("is-on", on);
  }
}

for (const [name, on] of Object.entries({
  mouseover: true,
  focusin: true,
  mouseout: false,
  focusout: false,
})) {
  document.addEventListener(name, (event) => light(event, on));
}

/** The device's own way to share, beside the plain links. */
for (const button of document.querySelectorAll("button[data-share]")) {
  if (!navigator.share) break;
  button.hidden = false;
  button.addEventListener("click", () => {
    const url = document.querySelector("link[rel=canonical]")?.href ?? location.href;
    navigator.share({ title: document.title, url }).catch((error) => {
      if (error.name !== "AbortError") throw error;
    });
  });
}

/** That this page was read, and through which post; nothing of who reads it.

It is said when the reader turns away, so that it costs no page its time to load. */
const counted = document.querySelector("meta[name=counted]")?.content;

function count() {
  if (document.visibilityState !== "hidden") return;
  document.removeEventListener("visibilitychange", count);
  const via = new URLSearchParams(location.search).get("via") ?? "";
  navigator.sendBeacon(counted, new URLSearchParams({ via }));
}

if (counted) document.addEventListener("visibilitychange", count);
