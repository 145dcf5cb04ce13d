// Conveniences of every page; nothing here is needed to work.
(() => {
  "use strict";

  const typing = (element) => element instanceof Element && element.closest("input:not([type=checkbox]):not([type=radio]), select, textarea, [contenteditable]");

  // Keys: j k o Enter / ? Esc. On a keyboard of another script the place of the key counts.
  const CODES = { KeyJ: "j", KeyK: "k", KeyO: "o", Slash: "/" };
  const keyOf = (event) => {
    if (/^[a-z?/]$/i.test(event.key)) return event.key.toLowerCase();
    if (event.key === "؟" || (event.code === "Slash" && event.shiftKey)) return "?";
    return CODES[event.code] || event.key;
  };
  const rows = () => [...document.querySelectorAll("[data-row]")].filter((row) => row.offsetParent !== null);
  const opener = (row) => row.querySelector("[data-open]") || row.querySelector("a[href]");

  const move = (step) => {
    const all = rows();
    if (!all.length) return;
    const now = all.findIndex((row) => row.classList.contains("is-here"));
    const next = now < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(now + step, 0), all.length - 1);
    all.forEach((row) => row.classList.remove("is-here"));
    all[next].classList.add("is-here");
    opener(all[next])?.focus({ preventScroll: true });
    all[next].scrollIntoView({ block: "nearest" });
  };
  const open = () => {
    const here = document.querySelector("[data-row].is-here");
    if (here) opener(here)?.click();
  };
  const deeds = {
    j: () => move(1),
    k: () => move(-1),
    o: open,
    "/": () => (document.querySelector("main [data-search]") || document.querySelector("[data-search]"))?.focus(),
    "?": () => document.getElementById("keys")?.showModal(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === "Escape" && typing(event.target)) event.target.blur();
    if (typing(event.target) || document.querySelector("dialog[open]")) return;
    const deed = deeds[keyOf(event)];
    if (!deed) return;
    event.preventDefault();
    deed();
  });

  // A form with what is not yet saved is not left without a word.
  const changed = new Set();
  const guarded = (form) => form instanceof HTMLFormElement && form.method === "post" && !form.hasAttribute("data-free");
  document.addEventListener("input", (event) => { if (guarded(event.target.form)) changed.add(event.target.form); });
  document.addEventListener("submit", (event) => changed.delete(event.target));
  document.addEventListener("tawthiq:saved", (event) => changed.delete(event.target.closest("form")));
  window.addEventListener("beforeunload", (event) => {
    if ([...changed].some((form) => form.isConnected)) event.preventDefault();
  });

  // Parts of pages: a session that ended keeps the page; what is refused is said; what was lost is said.
  const say = (id) => {
    const main = document.getElementById("main");
    const words = document.getElementById(id)?.content.firstElementChild.cloneNode(true);
    if (!words || main.querySelector(`:scope > [data-said="${id}"]`)) return;
    words.dataset.said = id;
    main.prepend(words);
  };
  const refused = (text) => {
    const words = new DOMParser().parseFromString(text, "text/html").querySelector("main .lead");
    if (!words) return;
    const notice = document.createElement("div");
    notice.className = "notice notice-warning";
    notice.setAttribute("role", "alert");
    notice.textContent = words.textContent;
    document.getElementById("main").prepend(notice);
  };
  document.addEventListener("htmx:beforeSwap", (event) => {
    const { xhr } = event.detail;
    if (xhr.status !== 422) return;
    if (/^\s*<!doctype/i.test(xhr.responseText)) refused(xhr.responseText);
    else { event.detail.shouldSwap = true; event.detail.isError = false; }
  });
  document.addEventListener("htmx:responseError", (event) => {
    const { xhr } = event.detail;
    if (xhr.status === 401) say("session-ended");
    else if (xhr.status >= 500) say("not-saved");
  });
  let leaving = false;
  window.addEventListener("pagehide", () => { leaving = true; });
  document.addEventListener("submit", () => { leaving = true; setTimeout(() => { leaving = false; }, 5000); });
  document.addEventListener("htmx:sendError", () => { if (!leaving) say("not-saved"); });
  document.addEventListener("htmx:afterRequest", (event) => {
    if (!event.detail.successful) return;
    document.querySelectorAll("#main > [data-said]").forEach((words) => words.remove());
  });

  // A table that is wider than the page is moved sideways by itself, by keyboard too.
  const frame = (table) => {
    if (table.closest(".table-scroll")) return;
    const box = document.createElement("div");
    box.className = "table-scroll";
    table.replaceWith(box);
    box.append(table);
  };
  const wide = () => document.querySelectorAll(".table-scroll").forEach((box) => {
    if (box.scrollWidth > box.clientWidth + 1) { box.tabIndex = 0; box.setAttribute("role", "group"); }
    else { box.removeAttribute("tabindex"); box.removeAttribute("role"); }
  });
  const settle = () => { document.querySelectorAll("main table").forEach(frame); wide(); };
  settle();
  window.addEventListener("resize", wide);
  document.addEventListener("htmx:load", settle);

  document.querySelector("main .error-summary")?.focus();
})();
