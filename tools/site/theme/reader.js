// Additions to the theme for keyboards and screen readers.
(() => {
  const improve = () => {
    // The Tab key focuses code that scrolls.
    document.querySelectorAll("pre > code").forEach((code) => (code.tabIndex = 0));
    // The box around each "copy" button is not a landmark of the page.
    document.querySelectorAll("nav.md-code__nav").forEach((box) => box.setAttribute("role", "none"));
    document.querySelectorAll("button.md-code__button").forEach((one) => one.setAttribute("aria-label", one.title));
  };
  let asked = 0; // the theme replaces pages without a load, and adds buttons later
  new MutationObserver(() => (asked ||= requestAnimationFrame(() => ((asked = 0), improve())))).observe(
    document.documentElement,
    { childList: true, subtree: true },
  );
  improve();
})();
