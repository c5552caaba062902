/** Whether a dialog or drawer is open: then the keys of the screen below it rest, so that typed work is never left behind. */
export const inDialog = () => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null
