import { type Question, questions } from './fields.ts';

function plainQuestion({ name, kind, label, options }: Question): string {
  if (kind === 'long')
    return `<div><label for="${name}">${label}</label><textarea id="${name}" name="${name}" rows="8"></textarea></div>`;
  if (kind === 'line')
    return `<div><label for="${name}">${label}</label><input id="${name}" name="${name}"></div>`;
  const radios = Object.entries(options).map(
    ([value, title]) =>
      `<label><input type="radio" name="${name}" value="${value}"> ${title}</label>`,
  );
  return `<fieldset><legend>${label}</legend>${radios.join('\n')}</fieldset>`;
}

function govukRadio(name: string, value: string, title: string): string {
  const id = `${name}-${value}`;
  return `<div class="govuk-radios__item"><input class="govuk-radios__input" id="${id}" name="${name}" type="radio" value="${value}"><label class="govuk-label govuk-radios__label" for="${id}">${title}</label></div>`;
}

function govukQuestion({ name, kind, label, options }: Question): string {
  const group = (inside: string) => `<div class="govuk-form-group">${inside}</div>`;
  const labelled = `<label class="govuk-label" for="${name}">${label}</label>`;
  if (kind === 'long')
    return group(
      `${labelled}<textarea class="govuk-textarea" id="${name}" name="${name}" rows="8"></textarea>`,
    );
  if (kind === 'line')
    return group(`${labelled}<input class="govuk-input" id="${name}" name="${name}" type="text">`);
  const radios = Object.entries(options).map(([value, title]) => govukRadio(name, value, title));
  return group(
    `<fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend">${label}</legend><div class="govuk-radios govuk-radios--small govuk-radios--inline" data-module="govuk-radios">${radios.join('')}</div></fieldset>`,
  );
}

/** The whole form as HTML: as bare as it can be, or with the classes that GOV.UK Frontend’s components ask for. */
export const markups: Record<string, () => string> = {
  'plain.html': () => questions.map(plainQuestion).join('\n'),
  'govuk.html': () => questions.map(govukQuestion).join('\n'),
};
