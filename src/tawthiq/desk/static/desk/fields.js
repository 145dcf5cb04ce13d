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
