// One key for each certainty while its group has the focus; the letter, whatever the layout says.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const group = event.target.closest?.("[data-keys]");
  if (!group) return;
  const letter = event.code.startsWith("Key") ? event.code.slice(3).toLowerCase() : event.key;
  const answer = group.querySelector(`[data-key="${letter}"]`);
  if (!answer) return;
  answer.checked = true;
  answer.focus();
  answer.dispatchEvent(new Event("change", { bubbles: true }));
  event.preventDefault();
});

// Parties and a standard are asked where the kind names parties; those chosen already never hide.
document.querySelectorAll("[data-attribution]").forEach((group) => {
  const settle = () => {
    const parties = group.querySelector("[data-parties]");
    const standard = group.querySelector("[data-standard]");
    const none = group.querySelector("[name$=_kind]:checked")?.value === "unknown";
    parties.hidden = none && !parties.querySelector(":checked");
    standard.hidden = none && !standard.querySelector("select").selectedIndex;
  };
  group.addEventListener("change", settle);
  settle();
});
