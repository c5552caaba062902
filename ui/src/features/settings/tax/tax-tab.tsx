/** Tax classes with their dated rates, and how labels of the shop's scales are read. */
import { ScalePanel } from './scale-panel'
import { TaxRatesPanel } from './tax-rates-panel'

export function TaxTab() {
  return (
    <>
      <TaxRatesPanel />
      <ScalePanel />
    </>
  )
}
