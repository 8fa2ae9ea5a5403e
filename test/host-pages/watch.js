/* global document, window, addEventListener, console, getComputedStyle */
/*
 * The first script of every host page. Remembers what goes wrong from then on, since not every engine tells its driver, and says what a
 * visitor sees. Works on pages with strange prototypes: no `for … in`, no spreading.
 */
window.watched = { violations: [], messages: [], loads: 0, errors: 0 };

(function (watched) {
  const remember = function (value) {
    watched.messages[watched.messages.length] = String(value);
  };
  ['warn', 'error'].forEach(function (level) {
    const original = console[level];
    console[level] = function (message) {
      remember(message);
      return original.apply(console, arguments);
    };
  });
  addEventListener('error', function (event) {
    remember(event.message);
  });
  addEventListener('unhandledrejection', function (event) {
    remember(event.reason);
  });
  document.addEventListener('securitypolicyviolation', function (event) {
    // Browsers ask for the page's icon by themselves.
    if (/\/favicon\.ico$/.test(event.blockedURI)) return;
    watched.violations[watched.violations.length] = event.effectiveDirective;
  });
  document.addEventListener(
    'release-load',
    function () {
      watched.loads += 1;
    },
    true,
  );
  document.addEventListener(
    'release-error',
    function () {
      watched.errors += 1;
    },
    true,
  );

  /** Every element that fits a selector, through all open shadow roots, in order. */
  function deepQueryAll(root, selector) {
    const found = [];
    root.querySelectorAll('*').forEach(function (element) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) found.push.apply(found, deepQueryAll(element.shadowRoot, selector));
    });
    return found;
  }

  function isVisible(element) {
    return Boolean(element) && element.checkVisibility({ visibilityProperty: true });
  }

  function textOf(element) {
    return isVisible(element) ? element.innerText.trim().replace(/\s+/g, ' ') : '';
  }

  /** The release that a selector finds: the n-th of the page. */
  watched.release = function (selector, index) {
    return deepQueryAll(document, selector || 'press-release')[index || 0];
  };

  watched.part = function (release, name) {
    return (release && release.shadowRoot && deepQueryAll(release.shadowRoot, '[part~=' + name + ']')[0]) || null;
  };

  watched.all = deepQueryAll;

  /** What a visitor sees of a release. */
  watched.look = function (release) {
    const article = watched.part(release, 'release');
    const fallback = Array.from(release ? release.children : []).find(function (child) {
      return child.localName === 'a';
    });
    const box = watched.part(release, 'qr');
    const code = box && box.querySelector('svg path');
    // A path has no box of its own that could be skipped.
    const isDrawn = Boolean(code) && isVisible(box) && code.getBoundingClientRect().width > 50;
    return {
      state: (release && release.state) || '',
      code: (release && release.error && release.error.code) || '',
      headline: textOf(watched.part(release, 'headline')),
      text: textOf(watched.part(release, 'text')),
      isStyled: Boolean(article) && getComputedStyle(article).containerType === 'inline-size',
      qr: isDrawn ? 'drawn' : isVisible(watched.part(release, 'qr-link')) ? 'link' : 'none',
      fallback: textOf(fallback),
    };
  };
})(window.watched);
