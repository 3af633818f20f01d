/** What is bought in every app of the bench, priced as a server would. */
export const order = {
  currency: 'USD',
  lines: [
    { id: 'cup', title: 'Ash-glazed tea cup', quantity: 2, unitPrice: 5800 },
    { id: 'pot', title: 'Side-handle pot', quantity: 1, unitPrice: 12_400 },
    { id: 'tray', title: 'Cedar tray', quantity: 1, unitPrice: 7300 },
  ],
  total: 31_300,
};

/** As an app writes its own prices. */
export const price = (amount: number): string => `$${(amount / 100).toFixed(2)}`;
