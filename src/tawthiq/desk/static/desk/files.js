// What is typed into a form is kept on the server every few seconds and on leaving it.
(() => {
  "use strict";
  const form = document.querySelector("form[data-draft]");
  if (!form || !window.htmx) return;
  const EVERY = 5000;
  let typed = false;
  let sent = false;
  const keep = () => {
    if (!typed || sent) return;
    typed = false;
    const values = new FormData(form);
    const told = { place: form.dataset.draft };
    for (const name of new Set(values.keys())) {
      if (name !== "csrfmiddlewaretoken") told[name] = values.getAll(name);
    }
    htmx.ajax("POST", "/drafts/keep/", { source: document.body, target: document.body, swap: "none", values: told });
  };
  form.addEventListener("input", () => { typed = true; });
  form.addEventListener("change", () => { typed = true; });
  form.addEventListener("focusout", () => setTimeout(keep, 50));
  form.addEventListener("submit", () => { sent = true; });
  document.addEventListener("visibilitychange", () => { if (document.hidden) keep(); });
  document.addEventListener("htmx:responseError", (event) => { if (event.detail.pathInfo?.requestPath === "/drafts/keep/") typed = true; });
  setInterval(keep, EVERY);
})();
