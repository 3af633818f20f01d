import { useState } from 'react';
import { hideToast, setClipboardData } from '@tarojs/taro';
import { Text, View } from '@tarojs/components';
import type { Strings } from '../../locales/types';
import { fitting } from '../fitting';
import { aria, classes, pressable } from '../looks';

/** A row of the details. */
export interface PaymentResultDetail {
  label: string;
  value: string;
  /** Whether to offer to copy the value. */
  copyable?: boolean | undefined;
}

/** WeChat calls it otherwise today; an attribute that no host knows should not cross the bridge. */
const selectable =
  process.env.TARO_ENV === 'weapp' ? { userSelect: true, selectable: true } : { selectable: true };

/** @returns a row with a label at its start and a value at its end, or below where there is no room */
export function ResultDetail(
  props: PaymentResultDetail & {
    strings: Strings;
    /** Of figures, which read the same way in every direction of writing. */
    kind?: 'amount' | 'order' | 'time';
  },
) {
  const { label, value, copyable = false, strings, kind } = props;
  const size =
    kind === 'amount'
      ? fitting(value, 'tpay-payment-result__amount', 17)
      : { className: kind !== undefined && `tpay-payment-result__${kind}` };
  const [copied, setCopied] = useState<boolean>();
  const copy = (): void =>
    // Some hosts lack the call, and some refuse it.
    void Promise.resolve()
      .then(() => setClipboardData({ data: value }))
      .then(
        () => {
          setCopied(true);
          // Taro's clipboard for the web shows a toast of its own, in Chinese.
          if (process.env.TARO_ENV === 'h5') hideToast();
        },
        () => setCopied(false),
      );
  return (
    <View className="tpay-payment-result__detail" {...aria({ role: 'listitem' })}>
      <Text className="tpay-payment-result__detail-label">{label}</Text>
      <View className="tpay-payment-result__detail-value">
        <Text
          {...size}
          className={classes(
            'tpay-payment-result__detail-text',
            kind !== undefined && 'tpay-payment-result__detail-text--figure',
            size.className,
          )}
          {...(copyable && selectable)}
        >
          {value}
        </Text>
        {copyable && (
          <View
            className="tpay-payment-result__copy"
            onClick={copy}
            {...pressable(copy)}
            {...aria({ 'aria-live': 'polite' })}
          >
            <Text>{copied === true ? strings.copied : strings.copy}</Text>
          </View>
        )}
      </View>
      {copied === false && (
        <View className="tpay-payment-result__note" {...aria({ role: 'status' })}>
          <Text>{strings.copyFailed}</Text>
        </View>
      )}
    </View>
  );
}
