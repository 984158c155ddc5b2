import purgeCSSPlugin from '@fullhuman/postcss-purgecss';

/**
 * Leaves out what of GOV.UK's styles no screen uses: two thirds of its rules are for components, sizes and colours that
 * are not here. Our own styles are kept as they are.
 */
export const onlyOurStyles = purgeCSSPlugin({
  content: ['index.html', 'src/**/*.{ts,tsx}'],
  // The last two are put together where they are used.
  safelist: [
    /^(?!govuk-)/,
    /^govuk-(radios|checkboxes)__(item|input|label)$/,
    /^govuk-input--width-4$/,
  ],
});
