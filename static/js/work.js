/**
 * Does a sum while a reader fills in a form, so that robots cannot send many.
 *
 * Nothing is shown of it. Where it cannot be done the form is sent all the same, and
 * the site takes fewer of them.
 */

const PIECE = 500;

function hex(buffer) {
  return [...new Uint8Array(buffer)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}

/** Let the page answer to its reader between two pieces of work. */
function breath() {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Find the number that the site chose, in pieces that leave the page its time. */
async function solved({ algorithm, challenge, maxNumber, salt, signature }) {
  const encoder = new TextEncoder();
  for (let from = 0; from <= maxNumber; from += PIECE) {
    await breath();
    const numbers = Array.from(
      { length: Math.min(PIECE, maxNumber - from + 1) },
      (_, index) => from + index,
    );
    const sums = await Promise.all(
      numbers.map((number) =>
        crypto.subtle.digest(algorithm, encoder.encode(salt + number)),
      ),
    );
    const found = sums.findIndex((sum) => hex(sum) === challenge);
    if (found >= 0) {
      const number = numbers[found];
      return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
    }
  }
  return "";
}

for (const field of document.querySelectorAll("input[data-work]")) {
  if (!globalThis.crypto?.subtle) break;
  const form = field.form;
  let work = null;
  const begin = () => {
    work ??= solved(JSON.parse(field.dataset.work)).then((solution) => {
      field.value = solution;
    });
    return work;
  };
  form.addEventListener("focusin", begin, { once: true });
  form.addEventListener("submit", async (event) => {
    if (field.value) return;
    event.preventDefault();
    try {
      await begin();
    } finally {
      form.submit();
    }
  });
}
