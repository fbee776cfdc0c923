// Gives each text that is there to be quoted a button that copies it; without a script, or a clipboard, there is none.

/** How long the button says that the text was copied, ms. */
const SHOWN = 2000;

for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  if (!navigator.clipboard) break;
  const { copy = '', copied = '' } = text.dataset;
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: copy });
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text.innerText.trim());
    button.textContent = copied;
    setTimeout(() => Object.assign(button, { textContent: copy }), SHOWN);
  });
  text.after(button);
}
