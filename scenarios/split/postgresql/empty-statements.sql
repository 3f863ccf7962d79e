;;
; select 1 ;;

;
