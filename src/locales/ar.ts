import { money } from './money/ar';
import type { Locale } from './types';

/**
 * Arabic. What is put into a sentence may run the other way. The button sets it apart by itself; elsewhere the texts do, by
 * Unicode's isolation marks: an amount (\u2066) runs left to right, a name (\u2068) as its own letters do.
 */
export const ar: Locale = {
  tag: 'ar',
  direction: 'rtl',
  plural(count) {
    if (count < 3) return count === 0 ? 'zero' : count === 1 ? 'one' : 'two';
    const rest = count % 100;
    return rest < 3 ? 'other' : rest < 11 ? 'few' : 'many';
  },
  money,
  strings: {
    payBare: 'ادفع',
    pay: 'ادفع {amount}',
    payWith: 'ادفع {amount} عبر {wallet}',
    opening: 'جارٍ فتح المحفظة…',
    paying: 'في انتظار الدفع…',
    confirming: 'جارٍ تأكيد الدفع…',
    paid: 'تم الدفع',
    tryAgain: 'إعادة المحاولة · {amount}',
    checkAgain: 'التحقق مرة أخرى',
    walletUnavailable: 'الدفع غير متاح في هذا التطبيق.',
    noticeCancelled: 'تم إلغاء الدفع. لم نستلم أي مبلغ.',
    noticeFailed: 'لم تكتمل عملية الدفع. يمكنك إعادة المحاولة بأمان.',
    noticeNotStarted: 'تعذّر بدء عملية الدفع. يمكنك إعادة المحاولة بأمان.',
    noticeProcessing: 'ما زلنا نؤكد عملية الدفع. يُرجى عدم الدفع مرة أخرى.',
    noticeExpired: 'انتهت مهلة الدفع. لم نستلم أي مبلغ.',
    noticeOver: 'انتهت مهلة الدفع.',
    noticeBadOrder: 'لا يمكن دفع قيمة هذا الطلب. يُرجى الرجوع ومراجعته.',
    payWithin: 'ادفع خلال {time}',

    quantity: '× {quantity}',
    subtotal: 'المجموع الفرعي',
    total: 'الإجمالي',
    included: '\u2068{label}\u2069 (ضمن السعر)',
    showAll: {
      zero: 'عرض الكل ({count} عنصر)',
      one: 'عرض الكل (عنصر واحد)',
      two: 'عرض الكل (عنصران)',
      few: 'عرض الكل ({count} عناصر)',
      many: 'عرض الكل ({count} عنصرًا)',
      other: 'عرض الكل ({count} عنصر)',
    },
    showLess: 'عرض أقل',
    loadingOrder: 'جارٍ تحميل طلبك…',
    before: 'السعر السابق: \u2066{amount}\u2069',
    each: 'سعر الوحدة: \u2066{amount}\u2069',
    emptyOrder: 'لا توجد عناصر في هذا الطلب بعد.',
    badOrder: 'لا يمكننا عرض سعر هذا الطلب حاليًا.',

    resultLoading: 'جارٍ البحث عن طلبك…',
    resultLate: 'لا يوجد رد بعد',
    resultLoadingText: 'يستغرق الأمر وقتًا أطول من المعتاد. ما زلنا نحاول.',
    resultLateText: 'يُرجى التحقق مرة أخرى بعد قليل.',
    resultPaid: 'تم استلام الدفعة',
    resultPaidText: 'شكرًا لك. يجري الآن تجهيز طلبك.',
    resultConfirming: 'جارٍ تأكيد الدفع',
    resultConfirmingText: 'يستغرق ذلك عادةً بضع ثوانٍ. يُرجى عدم الدفع مرة أخرى.',
    resultProcessing: 'لم يتم التأكيد بعد',
    resultProcessingText: 'إذا كنت قد دفعت، فسيظهر ذلك هنا قريبًا. يُرجى عدم الدفع مرة أخرى.',
    resultCancelled: 'تم إلغاء الدفع',
    resultCancelledText: 'لم نستلم أي مبلغ مقابل هذا الطلب.',
    resultFailed: 'لم تكتمل عملية الدفع',
    resultFailedText: 'لم نستلم أي مبلغ. يمكنك إعادة المحاولة بأمان.',
    resultUnpaid: 'لم يتم الدفع بعد',
    resultUnpaidText: 'لم نستلم أي مبلغ مقابل هذا الطلب.',
    resultExpired: 'تم إغلاق الطلب',
    resultExpiredText: 'انتهت مهلة الدفع. لم نستلم أي مبلغ.',
    resultUnknownOrder: 'لم نعثر على الطلب',
    resultUnknownOrderText: 'يُرجى التحقق من رقم الطلب، أو البحث عنه في طلباتك.',
    orderNumber: 'رقم الطلب',
    amount: 'المبلغ',
    paidAt: 'وقت الدفع',
    copy: 'نسخ',
    copied: 'تم النسخ',
    copyFailed: 'تعذّر النسخ. اضغط مطوّلًا على الرقم.',
    contact: 'هل تحتاج إلى مساعدة؟',
  },
};
