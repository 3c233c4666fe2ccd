const words = text => text.trim().replace(/\s+/g, ' ');

// Describes an element for a message.
const tell = element => {
  const id = element.id ? `#${element.id}` : [...element.classList].map(name => `.${name}`).join('');
  const text = words(element.textContent).slice(0, 50);
  return `<${element.localName}>${id}${text ? ` “${text}”` : ''}`;
};

// Options in closed lists have no boxes, and there are hundreds of them.
const elements = () => [...document.body.querySelectorAll(':not(option)')];

// Content for screen readers only is clipped.
const isClippedAway = element => {
  for (let at = element; at; at = at.parentElement) {
    if (getComputedStyle(at).clipPath === 'inset(50%)') {
      return true;
    }
  }
  return false;
};

const isForTheEye = element => {
  const box = element.getBoundingClientRect();
  return box.width > 1 && box.height > 1 && box.bottom > 0
    && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !isClippedAway(element);
};

// An open menu or dialog is a layer above the page.
const layerOf = element => element.closest(':popover-open, dialog:modal') ?? document.body;

const focusable = () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
  .filter(element => element.tabIndex >= 0 && !element.disabled && element.type !== 'hidden' && !element.closest('[inert]')
    && element.checkVisibility({ visibilityProperty: true }));

const parse = color => {
  const [red, green, blue, alpha = 1] = color.match(/[\d.]+/g).map(Number);
  return { red, green, blue, alpha };
};

// WCAG's relative luminance.
const luminance = ({ red, green, blue }) => [red, green, blue]
  .map(value => value / 255)
  .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);

const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const backgroundBehind = element => {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const color = parse(getComputedStyle(at).backgroundColor);
    if (color.alpha === 1) {
      return color;
    }
  }
  return { red: 255, green: 255, blue: 255 };
};

const kinds = {
  a: 'link', button: 'button', input: 'field', textarea: 'field', select: 'field', label: 'label', img: 'image', svg: 'image',
  table: 'table', td: 'cell', th: 'cell', nav: 'menu', ul: 'list', ol: 'list', li: 'entry', form: 'form',
};

// Names an element as a person would.
const describe = element => {
  if (element.matches('html, head, head *, body, main')) {
    return 'the page';
  }

  const kind = /^h[1-6]$/.test(element.localName) ? 'heading' : kinds[element.localName] ?? 'text';
  const own = element.localName === 'select' ? '' : element.textContent;
  const name = words(element.ariaLabel || element.labels?.[0]?.textContent || own).slice(0, 80);
  if (name) {
    return `the ${kind} "${name}"`;
  }

  const before = [...document.querySelectorAll('h1, h2, h3, label, button, a')].filter(other =>
    other.checkVisibility() && words(other.textContent) && other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING).at(-1);
  return `the ${kind} without a name${before ? ` after "${words(before.textContent)}"` : ''}`;
};
