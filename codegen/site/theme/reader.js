// What the theme leaves out for who reads with a keyboard or a screen reader.
(() => {
  const improve = () => {
    // Code that scrolls can be reached by Tab.
    document.querySelectorAll("pre > code").forEach((code) => (code.tabIndex = 0));
    // The box around each "copy" button is no landmark of the page.
    document.querySelectorAll("nav.md-code__nav").forEach((box) => box.setAttribute("role", "none"));
    document.querySelectorAll("button.md-code__button").forEach((one) => one.setAttribute("aria-label", one.title));
  };
  let asked = 0; // pages are exchanged without a load, and the theme adds buttons later
  new MutationObserver(() => (asked ||= requestAnimationFrame(() => ((asked = 0), improve())))).observe(
    document.documentElement,
    { childList: true, subtree: true },
  );
  improve();
})();
