// The web application that is being started, and two ways of teaching it Chinese beyond its labels.

const name = document.querySelector('base').getAttribute('app-name');

export const application = window.angular.module(`cam.${name}`);

/**
 * Adds what the application looks up among its labels though the engine names it in none.
 *
 * @param {Object<string, string>} labels
 */
export function addLabels(labels) {
  application.decorator('localeLoader', [
    '$delegate',
    load => options => load(options).then(loaded => ({...loaded, ...labels}))
  ]);
}

/**
 * Replaces what templates say without looking it up.
 *
 * @param {Object<string, string>} texts the text in the template, and the text or the expression that takes its place
 */
export function reword(texts) {
  application.decorator('$interpolate', ['$delegate', $interpolate => {
    const interpolate = (text, ...others) => $interpolate(replacement(texts, text), ...others);
    return Object.assign(interpolate, $interpolate);
  }]);
}

// AngularJS leaves a text without an expression alone
function replacement(texts, text) {
  const chinese = texts[text.trim()];
  if (chinese === undefined) {
    return text;
  }
  return chinese.includes('{{') ? chinese : `{{ '${chinese}' }}`;
}
