// Puts Chinese in place of English texts as soon as they appear in the page: for parts that can be taught it in no other way.

const ATTRIBUTES = ['placeholder', 'title', 'aria-label'];

/**
 * Translates whatever appears inside the elements that the selector names.
 *
 * @param {string} selector
 * @param {Object<string, string>} texts the English text and the Chinese one
 * @param {[RegExp, string][]} patterns the same for texts that carry a value
 */
export function translate(selector, texts, patterns) {
  const translation = new Translation(selector, texts, patterns);
  translation.visit(document.body);
  new MutationObserver(records => records.forEach(record => translation.follow(record))).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES
  });
}

class Translation {
  constructor(selector, texts, patterns) {
    this.selector = selector;
    this.texts = texts;
    this.patterns = patterns;
  }

  follow({type, target, addedNodes}) {
    if (type === 'childList') {
      addedNodes.forEach(node => this.visit(node));
    } else if (type === 'characterData') {
      this.visit(target);
    } else {
      this.visitAttributes(target);
    }
  }

  visit(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      this.visitText(node);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      this.visitAttributes(node);
      node.childNodes.forEach(child => this.visit(child));
    }
  }

  // the text of a node is set and the node stays, so that its owner finds it where it left it
  visitText(node) {
    const chinese = this.inChinese(node.data);
    if (chinese !== node.data && node.parentElement?.closest(this.selector)) {
      node.data = chinese;
    }
  }

  visitAttributes(element) {
    for (const name of ATTRIBUTES.filter(attribute => element.hasAttribute(attribute))) {
      const chinese = this.inChinese(element.getAttribute(name));
      if (chinese !== element.getAttribute(name) && element.closest(this.selector)) {
        element.setAttribute(name, chinese);
      }
    }
  }

  inChinese(text) {
    const english = text.trim();
    const sentence = english.replace(/\s+/gu, ' ');
    const chinese = Object.hasOwn(this.texts, sentence) ? this.texts[sentence] : this.fromPattern(sentence);
    return chinese === sentence ? text : text.replace(english, () => chinese);
  }

  fromPattern(sentence) {
    const [pattern, chinese] = this.patterns.find(([pattern]) => pattern.test(sentence)) ?? [];
    return pattern ? sentence.replace(pattern, chinese) : sentence;
  }
}
